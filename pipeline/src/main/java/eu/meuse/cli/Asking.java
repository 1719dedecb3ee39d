package eu.meuse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;

/** Asks for what no option says, and again where an answer cannot be taken. */
final class Asking {
    private final Optional<BufferedReader> answers;
    private final PrintWriter questions;
    private final Function<String, ParameterException> wrong;

    /**
     * @param answers where somebody types; empty where there is nobody to ask
     * @param wrong makes of a message what ends the command
     */
    Asking(Optional<BufferedReader> answers, PrintWriter questions, Function<String, ParameterException> wrong) {
        this.answers = answers;
        this.questions = questions;
        this.wrong = wrong;
    }

    /**
     * What an option says, else what is answered.
     *
     * @param given by the option; null where it is not there
     * @param read makes something of a text, or says what is wrong with it
     * @throws ParameterException where the option is wrong, nobody is there to ask, or the input ends
     */
    <T> T of(String option, String given, String question, Function<String, T> read) throws IOException {
        if (given != null && !given.isBlank()) {
            return read.apply(given.strip());
        }
        if (answers.isEmpty()) {
            throw wrong.apply(option + " is not said, and there is no terminal to ask on: " + question);
        }
        while (true) {
            questions.print(question + ": ");
            questions.flush();
            String answer = answers.get().readLine();
            if (answer == null) {
                questions.println();
                throw wrong.apply("the input ended before \"" + question + "\" was answered; nothing was written");
            }
            try {
                if (!answer.isBlank()) {
                    return read.apply(answer.strip());
                }
            } catch (ParameterException notTaken) {
                questions.println("  " + notTaken.getMessage());
            }
        }
    }
}
