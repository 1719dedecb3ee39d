package eu.meuse.programme;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes and trees of all files that configure a programme, by their place below the configuration's root. */
final class ConfigurationFiles {
    private static final String ENDING = ".yaml";

    private final Path root;
    private final Problems problems;
    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, Node> trees = new TreeMap<>();

    private ConfigurationFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Reads all files of the given folders, and no folder below them. */
    static ConfigurationFiles read(Path root, List<String> folders, Problems problems) {
        ConfigurationFiles files = new ConfigurationFiles(root, problems);
        folders.forEach(files::readFolder);
        files.bytes.keySet().parallelStream()
                .map(name -> Map.entry(name, files.tree(name)))
                .toList()
                .forEach(each -> files.trees.put(each.getKey(), each.getValue()));
        return files;
    }

    /** The trees of the cards in a folder, by the card's name: the file's without its ending. */
    Map<String, Node> cards(String folder) {
        Map<String, Node> cards = new TreeMap<>();
        trees.forEach((name, tree) -> {
            if (name.startsWith(folder + "/") && name.indexOf('/', folder.length() + 1) < 0) {
                cards.put(name.substring(folder.length() + 1, name.length() - ENDING.length()), tree);
            }
        });
        return cards;
    }

    /** The tree of a file; blank where there is none. */
    Node tree(String folder, String card) {
        return trees.getOrDefault(path(folder, card), new Node.Blank(0));
    }

    /** Whether there is such a card, readable or not. */
    boolean has(String folder, String card) {
        return bytes.containsKey(path(folder, card));
    }

    /** Whether every file has a tree. */
    boolean allReadable() {
        return trees.values().stream().noneMatch(Node.Blank.class::isInstance);
    }

    /** A card's file below the root. */
    static String path(String folder, String card) {
        return folder + "/" + card + ENDING;
    }

    /** Path below the root to text. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        bytes.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    /** SHA-256 over names and bytes, in the order of names. */
    String hash() {
        MessageDigest digest = Sha256.digest();
        bytes.forEach((name, content) -> {
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private void readFolder(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return;
        }
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            files.filter(file -> Files.isRegularFile(file) || file.toString().endsWith(ENDING))
                    .sorted()
                    .forEach(file -> readFile(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFile(String folder, Path file) {
        String name = folder + "/" + file.getFileName();
        if (name.endsWith(".yml")) {
            problems.add(name, 0, "cards end in " + ENDING + ": rename the file");
        } else if (!Files.isRegularFile(file)) {
            problems.add(name, 0, "this is a folder or leads nowhere; a file is expected");
            trees.put(name, new Node.Blank(0));
        } else if (name.endsWith(ENDING)) {
            try {
                bytes.put(name, Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Node tree(String name) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get(name))).toString();
            return LocatedYaml.read(name, text, problems);
        } catch (CharacterCodingException e) {
            problems.add(name, 0, "the file is not UTF-8: save it as such");
            return new Node.Blank(0);
        }
    }
}
