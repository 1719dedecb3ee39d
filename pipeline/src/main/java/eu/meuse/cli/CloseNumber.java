package eu.meuse.cli;

import eu.meuse.reports.bundle.Quarter;
import java.util.OptionalInt;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The number of a close behind an option that may stand without one, which means the latest: {@code --as-closed},
 * {@code --as-closed=2}. What follows and is no number belongs to the command.
 */
final class CloseNumber implements IParameterConsumer {
    private static final String AN_INTEGER = "[-+]?\\d+";
    private static final String COUNTED_FROM_ONE = "[1-9]\\d{0,5}";

    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        boolean isNamed = !words.isEmpty() && words.peek().matches(AN_INTEGER);
        if (!words.isEmpty() && command.positionalParameters().isEmpty() && Quarter.parse(words.peek()).isPresent()) {
            throw new ParameterException(command.commandLine(), "name the quarter with --quarter " + words.peek()
                    + "; behind " + ((OptionSpec) option).longestName() + " stands the number of a close");
        }
        if (!isNamed && !words.isEmpty() && command.positionalParameters().isEmpty() && !words.peek().startsWith("-")) {
            throw new ParameterException(command.commandLine(), "'" + words.peek() + "' is no number of a close; write it as "
                    + ((OptionSpec) option).longestName() + "=2, or leave it out for the latest");
        }
        option.setValue(isNamed ? OptionalInt.of(number(words.pop(), command)) : OptionalInt.empty());
    }

    private static int number(String word, CommandSpec command) {
        if (!word.matches(COUNTED_FROM_ONE)) {
            throw new ParameterException(command.commandLine(), "there is no close " + word + ": closes count from 1");
        }
        return Integer.parseInt(word);
    }
}
