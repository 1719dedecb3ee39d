package eu.meuse.samples;

import eu.meuse.samples.files.Table;
import eu.meuse.samples.programmes.AlpineSample;
import eu.meuse.samples.programmes.ClusterSample;
import eu.meuse.samples.programmes.OperationsSample;
import eu.meuse.samples.world.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The folder {@code data-samples}: the sample, the replaced files' first versions, and what is odd where. */
final class SampleFolder {
    private static final String HEADER = "region,quarter,dataset,file,sheet,row,column,severity,code,note\n";

    private SampleFolder() {}

    static void write(long seed, Path out) throws IOException {
        List<Located> odd = SubmissionFiles.write(Sample.sheets(seed), out.resolve("ttc")).stream()
                .sorted(Comparator.comparing(Located::csv)).toList();
        SubmissionFiles.write(Sample.replaced(seed), out.resolve("ttc-replaced"));
        AlpineSample.write(seed, out);
        ClusterSample.write(seed, out);
        OperationsSample.write(seed, out);
        text(out.resolve("faults.csv"), HEADER + lines(odd, Located::csv));
        text(out.resolve("README.md"), Table.text("readme.md").replace("{{faults}}\n",
                "| file | row | severity | what |\n|---|---|---|---|\n" + lines(odd, Located::markdown)));
    }

    private static String lines(List<Located> odd, Function<Located, String> form) {
        return odd.stream().map(one -> form.apply(one) + "\n").collect(Collectors.joining());
    }

    private static void text(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
