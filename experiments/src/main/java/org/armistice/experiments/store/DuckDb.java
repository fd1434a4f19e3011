package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * Opens databases that live in memory alone, load nothing from elsewhere and leave nothing behind.
 *
 * <p>The driver unpacks its library into a file of the folder for temporary files. Where the system allows it, the file
 * is deleted as soon as the library is loaded, so that a process that is killed does not leave it.
 */
final class DuckDb {
    private static final Path MAPPED = Path.of("/proc/self/maps");

    static {
        try {
            connect().close();
            forgetLibrary();
        } catch (SQLException | IOException e) {
            // whoever opens a database hears of it
        }
    }

    private DuckDb() {}

    /**
     * An empty database.
     *
     * @param settings each as {@code name=value}, as SQL has it
     */
    static DuckDBConnection open(String... settings) throws SQLException {
        DuckDBConnection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions=false");
            statement.execute("SET autoload_known_extensions=false");
            statement.execute("SET temp_directory=''");
            for (String setting : settings) {
                statement.execute("SET " + setting);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private static DuckDBConnection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
    }

    /** A text as SQL quotes it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void forgetLibrary() throws IOException {
        if (!Files.isReadable(MAPPED)) {
            return;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
        for (String line : Files.readAllLines(MAPPED)) {
            int path = line.indexOf('/');
            if (path > 0 && line.substring(path).matches(".*/libduckdb_java[0-9]+\\.so")) {
                Path library = Path.of(line.substring(path));
                if (temporary.equals(library.getParent())) {
                    Files.deleteIfExists(library);
                    return;
                }
            }
        }
    }
}
