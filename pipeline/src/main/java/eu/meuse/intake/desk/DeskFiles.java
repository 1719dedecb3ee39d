package eu.meuse.intake.desk;

import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.FileKind;
import eu.meuse.intake.IntakeRules;
import eu.meuse.intake.source.Hashes;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files to be checked, what their folders say of them, and the files beside them. */
final class DeskFiles {
    private static final String NO_REGION = "";

    private final IntakeRules rules;
    private final Quarter latest;

    /** @param latest quarter of files that lie in none's folder: what is known to be odd of late is odd in them */
    DeskFiles(IntakeRules rules, Quarter latest) {
        this.rules = rules;
        this.latest = latest;
    }

    /** @param region its sender; where it is empty, the region's folder that the file lies in, else none */
    DeliveredFile of(Path file, Optional<String> region) throws IOException {
        return delivered(file, region.or(() -> region(folder(file))).orElse(NO_REGION));
    }

    /**
     * The files that a run would take in with one: of its quarter and before where it lies in a region's folder, of every
     * region whose folder is there; else those in the same folder.
     */
    List<DeliveredFile> beside(Path file) throws IOException {
        Path own = folder(file);
        Optional<Quarter> until = Quarter.parse(name(own));
        if (until.isEmpty() || region(own).isEmpty()) {
            return files(own, NO_REGION);
        }
        List<DeliveredFile> files = new ArrayList<>();
        for (Path region : folders(own.getParent().getParent())) {
            for (Path quarter : rules.knows(name(region)) ? folders(region) : List.<Path>of()) {
                if (Quarter.parse(name(quarter)).filter(sent -> sent.compareTo(until.get()) <= 0).isPresent()) {
                    files.addAll(files(quarter, name(region)));
                }
            }
        }
        return files;
    }

    private Optional<String> region(Path folder) {
        return Optional.ofNullable(folder.getParent()).map(DeskFiles::name).filter(rules::knows);
    }

    private List<DeliveredFile> files(Path folder, String region) throws IOException {
        List<DeliveredFile> files = new ArrayList<>();
        for (Path file : list(folder)) {
            if (Files.isRegularFile(file) && Files.isReadable(file) && FileKind.of(name(file)).isPresent() && mayHoldKeys(file, region)) {
                files.add(delivered(file, region));
            }
        }
        return files;
    }

    /** In a folder of anybody's only a dataset's name tells that a file has to do with the one that is checked. */
    private static boolean mayHoldKeys(Path file, String region) {
        return FileKind.dataset(name(file)).isPresent()
                || (!region.equals(NO_REGION) && FileKind.of(name(file)).filter(FileKind.WORKBOOK::equals).isPresent());
    }

    private DeliveredFile delivered(Path file, String region) throws IOException {
        Quarter quarter = Quarter.parse(name(folder(file))).orElse(latest);
        return new DeliveredFile(region, quarter, file.toAbsolutePath().toString(), name(file), Files.size(file), Hashes.of(file));
    }

    private static List<Path> folders(Path folder) throws IOException {
        return list(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }
}
