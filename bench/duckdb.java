import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** Runs the statements of a file in DuckDB, each timed; INPUTS and OUT in them stand for folders. */
final class DuckDbBench {
    private DuckDbBench() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[2]);
        String all = Files.readString(Path.of(arguments[1])).replace("INPUTS", arguments[0]).replace("OUT", arguments[2]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + out.resolve("facts.db"));
                Statement statement = connection.createStatement()) {
            for (String one : all.split(";\n")) {
                if (!one.isBlank()) {
                    long start = System.nanoTime();
                    statement.execute(one);
                    System.out.printf("%6d ms  %s%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), title(one));
                }
            }
        }
    }

    private static String title(String statement) {
        return statement.lines().filter(line -> line.startsWith("-- ")).reduce((first, last) -> last).orElse("").replaceFirst("-- ", "");
    }
}
