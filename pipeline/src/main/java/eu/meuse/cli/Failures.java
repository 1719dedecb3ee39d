package eu.meuse.cli;

import eu.meuse.ledger.LedgerHeldException;
import eu.meuse.ledger.UnusableCatalogException;
import eu.meuse.run.Outcome;
import eu.meuse.run.RunException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong: one line, what belongs to it, and the exit code; a stack trace only where asked for. */
final class Failures {
    static final String DISK_FULL = "the disk of the ledger, the packs or the temporary files is full; nothing was"
            + " lost: make room and run again";

    private static final String FULL = "No space left on device";
    /** Spark's words, with the folder behind them; rights or a disk that may only be read can be the reason too. */
    private static final Pattern NO_SCRATCH = Pattern.compile(
            "Failed to (?:get a temp directory.*\\[|create a temp directory \\(under )(.+?)(?:[\\],]|\\) after )");
    /** Below it no folder with a file or two can be made for sure. */
    private static final long SOME_ROOM = 1 << 20;

    private Failures() {}

    static int misused(ParameterException misuse, String[] arguments) {
        PrintWriter err = misuse.getCommandLine().getErr();
        err.println("meuse: " + message(misuse));
        err.println("Try 'meuse " + help(misuse.getCommandLine()) + "--help'.");
        return Outcome.WRONG_USAGE.exitCode();
    }

    private static String message(ParameterException misuse) {
        CommandLine command = misuse.getCommandLine();
        boolean noCommand = misuse instanceof UnmatchedArgumentException && command.getParent() == null
                && ((UnmatchedArgumentException) misuse).getUnmatched().stream().noneMatch(word -> word.startsWith("-"));
        return noCommand
                ? "there is no command '" + ((UnmatchedArgumentException) misuse).getUnmatched().get(0)
                        + "'; the commands are " + String.join(", ", command.getSubcommands().keySet())
                : misuse.getMessage();
    }

    static int failed(Throwable failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Throwable cause = cause(failure);
        err.println("meuse: " + (isDiskFull(failure) ? DISK_FULL : message(cause)));
        if (cause instanceof RunException told) {
            told.details().forEach(detail -> err.println("  " + detail));
        }
        if (isVerbose(parsed)) {
            failure.printStackTrace(err);
        } else if (outcome(failure) == Outcome.FAULT) {
            err.println("This is a fault of the program, not of your files. Run it again with --verbose for the details.");
        }
        return outcome(failure).exitCode();
    }

    private static boolean isVerbose(ParseResult parsed) {
        return parsed.hasMatchedOption("--verbose") || parsed.hasSubcommand() && isVerbose(parsed.subcommand());
    }

    static int exitCode(Throwable failure) {
        return outcome(failure).exitCode();
    }

    private static Outcome outcome(Throwable failure) {
        Throwable cause = cause(failure);
        if (isDiskFull(failure)) {
            return Outcome.INPUT_OUTPUT;
        }
        if (cause instanceof RunException told) {
            return told.outcome();
        }
        if (cause instanceof LedgerHeldException) {
            return Outcome.LEDGER_HELD;
        }
        if (cause instanceof UnusableCatalogException) {
            return Outcome.WRONG_USAGE;
        }
        return cause instanceof IOException ? Outcome.INPUT_OUTPUT : Outcome.FAULT;
    }

    /**
     * Known by the operating system's words alone, which file systems and Spark wrap in errors of every kind; and by
     * Spark's own, which keeps those to itself where it cannot make a folder within the one that the run has just made.
     */
    private static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && (cause.getMessage().contains(FULL) || hasNoScratch(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoScratch(String message) {
        Matcher told = NO_SCRATCH.matcher(message);
        if (!told.find()) {
            return false;
        }
        File folder = new File(told.group(1)).getAbsoluteFile();
        while (folder.getParentFile() != null && !folder.exists()) {
            folder = folder.getParentFile();
        }
        return folder.getUsableSpace() < SOME_ROOM;
    }

    /** Files that cannot be read or written come to light deep inside, in a task of Spark's too; what wraps them says nothing. */
    private static Throwable cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunException
                    || cause instanceof LedgerHeldException
                    || cause instanceof UnusableCatalogException
                    || cause instanceof IOException) {
                return cause;
            }
        }
        return failure;
    }

    private static String message(Throwable cause) {
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written by this user";
        }
        Matcher scratch = NO_SCRATCH.matcher(cause.getMessage() == null ? "" : cause.getMessage());
        if (scratch.find()) {
            return "no folder can be made in " + scratch.group(1) + ", where temporary files go; see whether its disk is full or may"
                    + " not be written to, and run again: nothing was lost";
        }
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage().lines().findFirst().orElse("");
    }

    private static String help(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
