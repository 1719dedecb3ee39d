package eu.meuse.attack;

import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.Loaded;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Attacks packs on disk: the programme's configuration, a file for the equations, packs in the order in which they were made. */
final class AttackByHand {
    private AttackByHand() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, IndicatorCard> cards = cards(Path.of(arguments[0]));
        List<PublicPack> packs = new ArrayList<>();
        for (String pack : Arrays.asList(arguments).subList(2, arguments.length)) {
            packs.add(PublicPack.of(Path.of(pack)));
        }
        PublicAttack attack = new PublicAttack(packs, cards, 5);
        System.out.println(attack.numbers().size() + " numbers, " + attack.equations().size() + " equations, " + attack.hidden().length + " hidden");
        attack.breaches(0).forEach(System.out::println);
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            for (int number = 0; number < attack.numbers().size(); number++) {
                out.println("n\t" + number + "\t" + attack.numbers().truth(number) + "\t" + attack.numbers().isRead(number) + "\t"
                        + attack.numbers().isHidden(number) + "\t" + attack.numbers().isDerived(number) + "\t" + attack.numbers().name(number));
            }
            attack.equations().forEach(equation -> out.println("e\t" + equation.least() + "\t" + equation.most() + "\t"
                    + Arrays.toString(equation.of()) + "\t" + Arrays.toString(equation.times())));
        }
    }

    static Map<String, IndicatorCard> cards(Path programme) {
        return ((Loaded.Complete) DefinitionsLoader.load(programme)).definitions().cards();
    }
}
