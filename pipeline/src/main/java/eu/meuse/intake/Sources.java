package eu.meuse.intake;

import eu.meuse.facts.Source;
import eu.meuse.intake.source.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the parts of a submission their provenance. */
public final class Sources {
    private static final int DIGITS = 16;

    private Sources() {}

    /** One source for each part of one dataset, in their order. */
    public static List<Source> of(List<Part> submission) {
        List<DeliveredFile> files = submission.stream().map(Part::file).distinct().toList();
        List<String> bytes = files.stream().map(DeliveredFile::sha256).toList();
        List<Source> sources = new ArrayList<>();
        for (Part part : submission) {
            sources.add(source(part, files.indexOf(part.file()), bytes));
        }
        return sources;
    }

    private static Source source(Part part, int order, List<String> bytes) {
        DeliveredFile file = part.file();
        List<String> words = Stream.concat(
                        Stream.of(file.region(), file.quarter().toString(), part.table().dataset(), Integer.toString(order),
                                file.name(), part.sheet()),
                        bytes.stream())
                .collect(Collectors.toList());
        String id = Hashes.of(words).substring(0, DIGITS);
        return new Source(id, file.region(), file.quarter(), part.table(), order, file.name(), part.sheet(), file.sha256());
    }
}
