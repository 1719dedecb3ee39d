package eu.meuse.indicators;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.MeasureColumns;
import eu.meuse.programme.Nearest;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark does not like about a formula, in words for whoever wrote the card. */
final class SparkComplaint {
    private SparkComplaint() {}

    static String inWords(SparkThrowable complaint, FactTable table) {
        String condition = complaint.getCondition() == null ? "" : complaint.getCondition();
        if (condition.startsWith("PARSE_")) {
            return "this is not Spark SQL: " + syntax(complaint);
        }
        if (condition.startsWith("UNRESOLVED_COLUMN")) {
            return unknownColumn(named(complaint, "objectName"), table);
        }
        if (condition.equals("UNRESOLVED_ROUTINE")) {
            return unknownFunction(named(complaint, "routineName"));
        }
        if (condition.equals("DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN")) {
            return "a condition is true or false; " + complaint.getMessageParameters().get("filter").replace("\"", "") + " is neither";
        }
        if (condition.equals("INVALID_WHERE_CONDITION")) {
            return "a condition is about one fact, without sum, count and the like: " + complaint.getMessageParameters().get("expressionList");
        }
        return plain(((Throwable) complaint).getMessage());
    }

    private static String syntax(SparkThrowable complaint) {
        String error = complaint.getMessageParameters().getOrDefault("error", "");
        String hint = complaint.getMessageParameters().getOrDefault("hint", "").strip();
        String where = complaint instanceof AnalysisException located && located.startPosition().isDefined()
                ? " (character " + (((Integer) located.startPosition().get()) + 1) + ")"
                : "";
        return (error.isEmpty() ? plain(((Throwable) complaint).getMessage()) : "something is wrong at " + error) + hint.replaceFirst("^: *", ": ") + where;
    }

    private static String unknownColumn(String name, FactTable table) {
        List<String> columns = MeasureColumns.of(table).stream().map(Column::name).sorted().toList();
        return "unknown column of " + table.dataset() + " \"" + name + "\"" + Nearest.to(name.toLowerCase(Locale.ROOT), columns)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; there are: " + String.join(", ", columns));
    }

    private static String unknownFunction(String name) {
        List<String> functions = CollectionConverters.asJava(FunctionRegistry.builtin().listFunction()).stream()
                .map(function -> function.funcName())
                .toList();
        return "unknown function \"" + name + "\"" + Nearest.to(name.toLowerCase(Locale.ROOT), functions)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; there are those of Spark SQL");
    }

    private static String named(SparkThrowable complaint, String parameter) {
        return complaint.getMessageParameters().getOrDefault(parameter, "").replace("`", "");
    }

    /** Without the code before the message, and the state, plan and place behind it. */
    private static String plain(String message) {
        return message.strip().lines().findFirst().orElse("")
                .replaceFirst("^\\[[A-Z_.0-9]+\\] ", "")
                .replaceFirst(" SQLSTATE: .*$", "");
    }
}
