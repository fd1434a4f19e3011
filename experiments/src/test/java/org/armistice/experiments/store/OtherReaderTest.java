package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What DuckDB has written, the reference implementation of Parquet reads. */
class OtherReaderTest {
    @TempDir
    private Path temporary;

    private Path chunk() {
        Path path = temporary.resolve("a");
        EnsembleFolder.create(path, "{}", false).close();
        EnsembleProcess.goOn(path, 6, 1, 6);
        return path.resolve("parts/runs-0000001-0000006");
    }

    @ParameterizedTest
    @EnumSource
    void readsAllColumnsAndRowsOfEveryTable(RunTable table) throws IOException {
        Path chunk = chunk();
        List<Group> rows = rows(chunk.resolve(table.file()));
        assertThat(rows).hasSameSizeAs(Tables.of(temporary.resolve("a")).get(table.sqlName()));
        assertThat(rows.get(0).getType().getFields())
                .extracting(Type::getName)
                .containsExactlyElementsOf(
                        table.columns().stream().map(Column::name).toList());
    }

    @Test
    void readsTheSameValues() throws IOException {
        List<Group> rows = rows(chunk().resolve(RunTable.DRAWS.file()));
        assertThat(rows.get(0).getLong("seed", 0)).isEqualTo(101);
        assertThat(rows.get(0).getString("assumption", 0)).isEqualTo("raids.raid-chance");
        assertThat(rows.get(0).getDouble("value", 0)).isEqualTo(0.02);
    }

    private static List<Group> rows(Path file) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .build();
        List<Group> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFooter().getFileMetaData().getSchema();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
        }
        return rows;
    }

    /** The library's own codecs need all of Hadoop. */
    private static final class Zstandard implements CompressionCodecFactory {
        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            assertThat(codec).isEqualTo(CompressionCodecName.ZSTD);
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                    return BytesInput.from(Zstd.decompress(bytes.toByteArray(), size));
                }

                @Override
                public void decompress(ByteBuffer in, int compressed, ByteBuffer out, int size) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void release() {}
            };
        }

        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release() {}
    }
}
