package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Hashes;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks the inputs once. What it passes over it names, with the reason. */
final class DeliveryScan {
    private static final Set<String> UNFINISHED = Set.of("part", "partial", "tmp", "temp", "crdownload", "download", "filepart", "bak", "swp", "lock");

    private static final int LONGEST_NAME = 1000;
    private static final String UNNAMED = "unusable-file.unnamed";

    private final Path inputs;
    private final Path root;
    private final Set<String> regions;
    private final NearestNames names;
    private final List<DeliveredFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    DeliveryScan(Path inputs, Programme programme) throws IOException {
        this.inputs = inputs;
        this.root = inputs.toRealPath();
        this.regions = programme.regions().stream().map(Programme.Region::code).collect(Collectors.toCollection(HashSet::new));
        this.names = new NearestNames(regions);
    }

    Delivery scan() throws IOException {
        for (Path folder : entries(inputs)) {
            if (!regions.contains(name(folder))) {
                passOver("", "", folder, "unknown-folder",
                        meant("unknown-folder.region", "unknown-folder.region.near", folder, names.region(name(folder))));
            } else if (isFolderInside(folder, name(folder), "")) {
                quarters(folder);
            }
        }
        return new Delivery(files, findings);
    }

    private void quarters(Path region) throws IOException {
        for (Path folder : entries(region)) {
            Optional<Quarter> quarter = Quarter.parse(name(folder));
            if (quarter.isEmpty()) {
                passOver(name(region), "", folder, "unknown-folder",
                        meant("unknown-folder.quarter", "unknown-folder.quarter.near", folder, NearestNames.quarter(name(folder))));
            } else if (isFolderInside(folder, name(region), name(folder))) {
                files(name(region), quarter.get(), folder);
            }
        }
    }

    private void files(String region, Quarter quarter, Path folder) throws IOException {
        for (Path file : entries(folder)) {
            Optional<String> objection = objection(file);
            if (isUnfinished(name(file))) {
                note(region, quarter.toString(), "", file, Severity.WARNING, "unfinished-file", plain("unfinished-file", file));
            } else if (objection.isPresent()) {
                passOver(region, quarter.toString(), file, "unusable-file", objection.get().equals(UNNAMED)
                        ? meant(UNNAMED, "unusable-file.unnamed.near", file, NearestNames.file(name(file))) : plain(objection.get(), file));
            } else {
                add(region, quarter, file);
            }
        }
    }

    private void add(String region, Quarter quarter, Path file) throws IOException {
        try {
            FileState state = FileState.of(file);
            files.add(new DeliveredFile(region, quarter, file.toAbsolutePath().toString(), name(file), state.bytes(), Hashes.of(file), state));
        } catch (NoSuchFileException gone) {
            note(region, quarter.toString(), "", file, Severity.WARNING, "file-in-motion", plain("file-in-motion", file));
        } catch (AccessDeniedException closed) {
            passOver(region, quarter.toString(), file, "unusable-file", "unusable-file.closed");
        }
    }

    /** Names that browsers, mail programs and synchronisation give a file until it is whole. */
    private static boolean isUnfinished(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && UNFINISHED.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)) || name.endsWith("~");
    }

    /** Key of the wording. A file of a kind that cannot be read but of a dataset's name was meant as a submission: reading it refuses it. */
    private Optional<String> objection(Path file) throws IOException {
        if (!isInside(file)) {
            return Optional.of("unusable-file.outside");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("unusable-file.none");
        }
        if (!Cells.printable(name(file), LONGEST_NAME).equals(name(file))) {
            return Optional.of("unusable-file.name");
        }
        Optional<FileKind> kind = FileKind.of(name(file));
        boolean named = FileKind.dataset(name(file)).isPresent();
        if (kind.isEmpty() && !named) {
            return Optional.of("unusable-file.kind");
        }
        return kind.filter(FileKind.TEXT::equals).isPresent() && !named
                ? Optional.of(UNNAMED)
                : Optional.empty();
    }

    private boolean isFolderInside(Path folder, String region, String quarter) throws IOException {
        if (isInside(folder) && Files.isDirectory(folder)) {
            return true;
        }
        passOver(region, quarter, folder, "unusable-file", "unusable-file.folder");
        return false;
    }

    private boolean isInside(Path entry) throws IOException {
        return !Files.isSymbolicLink(entry) || (Files.exists(entry) && entry.toRealPath().startsWith(root));
    }

    private void passOver(String region, String quarter, Path entry, String code, String why) {
        passOver(region, quarter, entry, code, plain(why, entry));
    }

    private void passOver(String region, String quarter, Path entry, String code, Wording why) {
        note(region, quarter, FileKind.dataset(name(entry)).map(FactTable::dataset).orElse(""), entry, Severity.REFUSED, code, why);
    }

    private void note(String region, String quarter, String dataset, Path entry, Severity severity, String code, Wording why) {
        findings.add(new Finding(region, quarter, dataset, Cells.printable(name(entry)), "", 0, "", severity, code, why));
    }

    private static Wording plain(String key, Path entry) {
        return Wording.of(key, "file", Cells.printable(name(entry)));
    }

    /** @param near the right name that was probably meant */
    private static Wording meant(String key, String keyNear, Path entry, Optional<String> near) {
        return near.map(right -> Wording.of(keyNear, "file", Cells.printable(name(entry)), "near", right)).orElseGet(() -> plain(key, entry));
    }

    /** In the order of names; hidden files, of which file managers leave many, are nobody's delivery. */
    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith(".") && !name(entry).startsWith("~$"))
                    .filter(entry -> Files.exists(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }
}
