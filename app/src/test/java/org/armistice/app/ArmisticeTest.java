package org.armistice.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.armistice.app.terminal.Terminal;
import org.junit.jupiter.api.Test;

class ArmisticeTest {
    @Test
    void aCommandThatIsNamedComesAloneAndUnderItsOwnName() {
        assertThat(commands()).contains("run", "explain", "rules", "help");
        assertThat(commands())
                .filteredOn(name -> !name.equals("help"))
                .allSatisfy(name -> assertThat(commands(name)).containsExactly(name));
    }

    @Test
    void whatIsNoCommandIsHeldAgainstAllCommands() {
        assertThat(commands("runn")).isEqualTo(commands());
        assertThat(commands("--help")).isEqualTo(commands());
        assertThat(commands("help", "run")).isEqualTo(commands());
        assertThat(Commands.run("help", "run").out())
                .isEqualTo(Commands.run("run", "--help").out());
    }

    private static Set<String> commands(String... arguments) {
        Terminal terminal = Terminal.plain(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        return Armistice.commandLine(terminal, arguments).getSubcommands().keySet();
    }
}
