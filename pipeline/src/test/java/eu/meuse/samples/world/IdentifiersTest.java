package eu.meuse.samples.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
    @Test
    void belgianCheckDigitsMakeAMultipleOf97() {
        // 4030192 is 97 × 41548 + 36, and 97 − 36 is 61.
        assertEquals("BE0403019261", Identifiers.belgian(4_030_192));
    }

    @Test
    void germanCheckDigitFollowsModulo11And10() {
        assertEquals("DE136695976", Identifiers.german(13_669_597));
    }

    @Test
    void dutchNumbersPassTheElevenTest() {
        Dice dice = new Dice(1, "eleven");
        for (int draw = 0; draw < 200; draw++) {
            String id = Identifiers.draw("NL", dice);
            int sum = -(id.charAt(10) - '0');
            for (int i = 0; i < 8; i++) {
                sum += (id.charAt(i + 2) - '0') * (9 - i);
            }
            assertTrue(sum % 11 == 0 && id.endsWith("B01"), id);
        }
    }
}
