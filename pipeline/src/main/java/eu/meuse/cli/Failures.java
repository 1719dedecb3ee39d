package eu.meuse.cli;

import eu.meuse.ledger.LedgerHeldException;
import eu.meuse.run.Outcome;
import eu.meuse.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong: one line, what belongs to it, and the exit code; a stack trace only where asked for. */
final class Failures {
    private Failures() {}

    static int misused(ParameterException misuse, String[] arguments) {
        PrintWriter err = misuse.getCommandLine().getErr();
        err.println("meuse: " + misuse.getMessage());
        err.println("Try 'meuse " + help(misuse.getCommandLine()) + "--help'.");
        return Outcome.WRONG_USAGE.exitCode();
    }

    static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Throwable cause = cause(failure);
        err.println("meuse: " + message(cause));
        if (cause instanceof RunException told) {
            told.details().forEach(detail -> err.println("  " + detail));
        }
        if (parsed.hasMatchedOption("--verbose")) {
            failure.printStackTrace(err);
        } else if (outcome(cause) == Outcome.FAULT) {
            err.println("This is a fault of the program, not of your files. Run it again with --verbose for the details.");
        }
        return outcome(cause).exitCode();
    }

    static int exitCode(Throwable failure) {
        return outcome(cause(failure)).exitCode();
    }

    private static Outcome outcome(Throwable cause) {
        if (cause instanceof RunException told) {
            return told.outcome();
        }
        if (cause instanceof LedgerHeldException) {
            return Outcome.LEDGER_HELD;
        }
        return cause instanceof IOException ? Outcome.INPUT_OUTPUT : Outcome.FAULT;
    }

    /** Files that cannot be read or written come to light deep inside, in a task of Spark's too; what wraps them says nothing. */
    private static Throwable cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunException
                    || cause instanceof LedgerHeldException
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
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage().lines().findFirst().orElse("");
    }

    private static String help(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
