package eu.meuse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on facts as a place: {@code sector = 'ict'} is where the breakdown by sector has ict. What compares no column with
 * codes is a dimension of its own, with yes and no.
 */
final class Where {
    private static final String CODE = "'((?:[^']|'')*)'";
    private static final String LIST = "\\(\\s*('(?:[^']|'')*'(?:\\s*,\\s*'(?:[^']|'')*')*)\\s*\\)";
    private static final Pattern QUOTED = Pattern.compile(CODE);
    /** An atom's form, and what it says of the column in its first group; codes are in its second. */
    private static final Map<Pattern, Function<List<String>, Codes>> FORMS = Map.of(
            form("(\\w+)\\s*(?:=|==|<=>)\\s*(" + CODE + ")"), Codes::of,
            form("(\\w+)\\s*(?:<>|!=)\\s*(" + CODE + ")"), Codes::but,
            form("(\\w+)\\s+in\\s*(" + LIST + ")"), Codes::of,
            form("(\\w+)\\s+not\\s+in\\s*(" + LIST + ")"), Codes::but,
            form("(\\w+)\\s+is\\s+not\\s+(null)"), Codes::but,
            form("(\\w+)\\s+is\\s+(null)"), any -> Codes.NONE);
    /** A code that stands before the column. */
    private static final Pattern TURNED = Pattern.compile("^(" + CODE + ")\\s*(=|==|<=>|<>|!=)\\s*(\\w+)$");
    private static final Pattern COMPARED = Pattern.compile("([^<>=!()]+)(<>|!=|<=|>=|=|<|>)([^<>=!()]+)");
    /** A comparison, and the one that holds where it does not. */
    private static final Map<String, String> OPPOSITES = Map.of("<>", "=", "!=", "=", ">=", "<", ">", "<=");
    private static final Pattern NOT = form("not\\b\\s*(.*)");
    private static final Codes YES = Codes.one("yes");
    private static final Codes NO = Codes.one("no");

    private final SortedMap<String, Codes> place = new TreeMap<>();

    private Where() {}

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Where all of a condition holds. */
    static SortedMap<String, Codes> of(String condition) {
        Where where = new Where();
        atoms(condition).forEach(where::add);
        return where.place;
    }

    /** What stands between ands; a condition that says or, or between, is one. */
    private static List<String> atoms(String condition) {
        String flat = flat(condition);
        if (form(".*\\b(or|between|case)\\b.*").matcher(flat).matches()) {
            return List.of(condition);
        }
        List<String> atoms = new ArrayList<>();
        int from = 0;
        for (Matcher and = form("\\s+and\\s+").matcher(flat); and.find(); from = and.end()) {
            atoms.add(condition.substring(from, and.start()));
        }
        atoms.add(condition.substring(from));
        return atoms;
    }

    /** The same with as many dots for all that is quoted or within brackets. */
    private static String flat(String condition) {
        StringBuilder flat = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (char one : condition.toCharArray()) {
            quoted ^= one == '\'';
            depth += quoted ? 0 : one == '(' ? 1 : one == ')' ? -1 : 0;
            flat.append(quoted || depth > 0 || one == '\'' ? '.' : one);
        }
        return flat.toString();
    }

    private void add(String written) {
        String atom = TURNED.matcher(written.trim()).replaceFirst("$4 $3 $1");
        if (isInBrackets(atom)) {
            atoms(atom.substring(1, atom.length() - 1)).forEach(this::add);
            return;
        }
        for (Map.Entry<Pattern, Function<List<String>, Codes>> form : FORMS.entrySet()) {
            Matcher said = form.getKey().matcher(atom.trim());
            if (said.matches()) {
                put(said.group(1).toLowerCase(Locale.ROOT), form.getValue().apply(codes(said.group(2))));
                return;
            }
        }
        Matcher not = NOT.matcher(atom.trim());
        String bare = bare(not.matches() ? not.group(1) : atom);
        Matcher compared = COMPARED.matcher(bare);
        boolean isOpposite = compared.matches() && OPPOSITES.containsKey(compared.group(2));
        put(isOpposite ? compared.group(1) + OPPOSITES.get(compared.group(2)) + compared.group(3) : bare, isOpposite == not.matches() ? YES : NO);
    }

    private static boolean isInBrackets(String atom) {
        return atom.startsWith("(") && atom.endsWith(")") && flat(atom).chars().limit(atom.length() - 1L).skip(1).allMatch(one -> one == '.');
    }

    private void put(String dimension, Codes codes) {
        place.merge(dimension, codes, Codes::and);
    }

    private static List<String> codes(String quoted) {
        return QUOTED.matcher(quoted).results().map(found -> found.group(1).replace("''", "'")).toList();
    }

    /** In small letters, without blanks, but for what is quoted. */
    static String bare(String text) {
        List<String> parts = Arrays.asList(text.split("'", -1));
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            bare.append(i == 0 ? "" : "'").append(i % 2 == 1 ? parts.get(i) : parts.get(i).replaceAll("\\s+", "").toLowerCase(Locale.ROOT));
        }
        return bare.toString();
    }
}
