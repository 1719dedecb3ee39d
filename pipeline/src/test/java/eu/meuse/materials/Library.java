package eu.meuse.materials;

import eu.meuse.reports.bundle.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A library that the program runs with, as Maven keeps it.
 *
 * @param classifier empty where it has none
 * @param licences as its project names them, or that of which it is a part
 */
record Library(String group, String name, String version, String classifier, String sha256, List<String> licences) implements Comparable<Library> {
    private static final Pattern LICENCES = Pattern.compile("(?s)<licenses>(.*?)</licenses>");
    private static final Pattern LICENCE = Pattern.compile("(?s)<license>.*?<name>\\s*(.*?)\\s*</name>");
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");
    /** What only tests use; those that no run has beside the program show that this list is complete. */
    private static final List<String> OF_TESTS = List.of("org.junit", "com.tngtech.archunit", "org.opentest4j", "org.apiguardian", "org.jspecify",
            "org.apache.pdfbox", "org.verapdf");

    /** Those on the class path, sorted, but for what only tests use. */
    static List<Library> ofTheProgram() throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Set<Library> found = new TreeSet<>();
        for (String entry : path.split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath().normalize();
            if (entry.endsWith(".jar") && Files.exists(card(jar))) {
                found.add(of(jar));
            }
        }
        return found.stream().filter(library -> OF_TESTS.stream().noneMatch(library.group()::startsWith)).toList();
    }

    private static Library of(Path jar) throws IOException {
        Path version = jar.getParent();
        String name = version.getParent().getFileName().toString();
        String plain = name + "-" + version.getFileName();
        String file = jar.getFileName().toString().replace(".jar", "");
        String card = Files.readString(card(jar));
        return new Library(group(card), name, version.getFileName().toString(), file.equals(plain) ? "" : file.substring(plain.length() + 1),
                Sha256.hex(Files.readAllBytes(jar)), licences(card, repository(jar, group(card))));
    }

    private static Path card(Path jar) {
        Path version = jar.getParent();
        return version.resolve(version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
    }

    /** Its own group, or where it says none its parent's. */
    private static String group(String card) {
        String parent = PARENT.matcher(card).results().map(MatchResult::group).findFirst().orElse("");
        String own = card.replace(parent, "").replaceAll("(?s)<(dependencies|dependencyManagement|build|profiles|reporting)>.*?</\\1>", "");
        return tag("groupId", own).or(() -> tag("groupId", parent)).orElseThrow();
    }

    private static Path repository(Path jar, String group) {
        Path folder = jar.getParent().getParent().getParent();
        for (int i = 0; i < group.split("\\.").length; i++) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<String> licences(String card, Path repository) throws IOException {
        Optional<String> own = LICENCES.matcher(card).results().map(found -> found.group(1)).findFirst();
        if (own.isPresent()) {
            return LICENCE.matcher(own.get()).results().map(found -> found.group(1).replaceAll("\\s+", " ")).toList();
        }
        Optional<String> parent = PARENT.matcher(card).results().map(found -> found.group(1)).findFirst();
        if (parent.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(Arrays.asList(tag("groupId", parent.get()).orElseThrow().split("\\.")));
        String name = tag("artifactId", parent.get()).orElseThrow();
        String version = tag("version", parent.get()).orElseThrow();
        parts.addAll(List.of(name, version, name + "-" + version + ".pom"));
        Path above = repository.resolve(String.join("/", parts));
        return Files.exists(above) ? licences(Files.readString(above), repository) : List.of();
    }

    private static Optional<String> tag(String tag, String xml) {
        return Pattern.compile("<" + tag + ">\\s*(.*?)\\s*</" + tag + ">").matcher(xml).results().map(found -> found.group(1)).findFirst();
    }

    /** Its package URL. */
    String url() {
        return "pkg:maven/" + group + "/" + name + "@" + version + "?" + (classifier.isEmpty() ? "" : "classifier=" + classifier + "&") + "type=jar";
    }

    @Override
    public int compareTo(Library other) {
        return url().compareTo(other.url());
    }
}
