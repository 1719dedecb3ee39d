package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Questions on a terminal: wrong answers are asked again, and an input that ends ends the command. */
final class AskingTest {
    private final StringWriter shown = new StringWriter();

    @Test
    void anAnswerThatCannotBeTakenIsAskedAgain() throws IOException {
        assertEquals(7, asking("many\n\n 7 \n").of("--size", null, "Size", this::number));
        assertEquals("Size:   no number: many\nSize: Size: ", shown.toString().replace("\r", ""));
    }

    @Test
    void whatAnOptionSaysIsNotAskedAndNotForgiven() throws IOException {
        assertEquals(3, asking("").of("--size", "3", "Size", this::number));
        assertEquals("no number: x", assertThrows(ParameterException.class, () -> asking("5\n").of("--size", "x", "Size", this::number)).getMessage());
        assertEquals("", shown.toString());
    }

    @Test
    void anInputThatEndsAndATerminalThatIsNotThereEndTheCommand() {
        assertEquals("the input ended before \"Size\" was answered; nothing was written",
                assertThrows(ParameterException.class, () -> asking("many\n").of("--size", null, "Size", this::number)).getMessage());
        assertEquals("--size is not said, and there is no terminal to ask on: Size", assertThrows(ParameterException.class, () ->
                new Asking(Optional.empty(), new PrintWriter(shown), AskingTest::wrong).of("--size", " ", "Size", this::number)).getMessage());
    }

    private Asking asking(String answers) {
        return new Asking(Optional.of(new BufferedReader(new StringReader(answers))), new PrintWriter(shown), AskingTest::wrong);
    }

    private int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw wrong("no number: " + text);
        }
    }

    private static ParameterException wrong(String message) {
        return new ParameterException(new CommandLine(new Any()), message);
    }

    @Command
    private static final class Any {}
}
