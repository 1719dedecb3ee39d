package eu.meuse.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Commands as the program carries them out, in this process: what they do not catch themselves ends the test. */
public final class Commands {
    private Commands() {}

    /**
     * How a command ended.
     *
     * @param told all that it wrote, on whichever of the two outputs
     */
    public record Ended(int code, String told) {}

    /** Carries one out. */
    public static Ended run(List<String> arguments) {
        StringWriter told = new StringWriter();
        PrintWriter both = new PrintWriter(told);
        int code = Meuse.run(both, both, arguments.toArray(String[]::new));
        both.flush();
        return new Ended(code, told.toString());
    }
}
