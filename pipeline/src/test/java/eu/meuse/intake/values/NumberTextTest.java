package eu.meuse.intake.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private final NumberText number = new NumberText();

    private String value(String text, char decimal) {
        BigDecimal value = number.take(text) ? number.value(decimal) : null;
        return value == null ? "none" : value.toPlainString();
    }

    @Test
    void formsOfNumbers() {
        for (String text : new String[] {"1.234,56", "1 234,56", "1\u00a0234,56", "1\u202f234,56", "1'234,56", "1’234,56", "1234,56", "€ 1.234,56",
            "1.234,56 €", "1.234,56 EUR", "EUR 1.234,56", "+1.234,56", "1234,56%",
            "1.234,56 Euro", "euros 1.234,56", "1\u2009234,56", "€1.234,56", "1.234,56EUR", "EUR\u00a01.234,56", " 1.234,56 eur ", "€ +1.234,56"}) {
            assertEquals("1234.56", value(text, ','), text);
        }
        for (String text : new String[] {"1,234.56", "1'234.56", "1 234.56", "1234.56", "£1,234.56"}) {
            assertEquals("1234.56", value(text, '.'), text);
        }
        assertEquals("1234567", value("1.234.567", ','));
        assertEquals("0.5", value(",5", ','));
        assertEquals("0.5", value("0.5", '.'));
        assertEquals("12", value("12", ','));
        assertEquals("1234.00", value("1.234,-", ','));
        assertEquals("1234.00", value("€ 1.234,--", ','));
        assertEquals("5.00", value("5.\u2013", '.'));
        assertEquals("none", value("1.234,-", '.'));
    }

    @Test
    void minusSignsOfAnyKind() {
        for (String text : new String[] {"-5,00", "\u22125,00", "–5,00", "5,00-", "(5,00)", "- 5,00 €", "€ -5,00", "-€5,00", "-5,00 EUR", "(5,00) €", "(€ 5,00)", "(5,00 EUR)", "\u20145,00", "5,00 -", "5,00- EUR", "\uff0d5,00", "\ufe635,00"}) {
            assertEquals("-5.00", value(text, ','), text);
        }
    }

    @Test
    void whatIsNoNumber() {
        for (String text : new String[] {"", "-", "€", "abc", "1.2E+11", "12,34,5", "1.23,4.5", "1.2345,6", "12 34", "1.234 567,8", "1,", "5,-5", "0.123",
            "1234.567,00", "--5", "5 000 EUR net", "-5,00)", "(5,00", "5,00)", "(-5,00)",
            "-5,00-", "EUR", "5 Europa", "€ 5 $", "5,00 %%", "5€50", "12,34,567", "5,---", ",-", "5,- -", "+-5", "1\u00b2"}) {
            assertEquals("none", value(text, ','), text);
        }
        assertEquals("none", value("1.234,56", '.'));
    }

    private String evidence(String text) {
        assertTrue(number.take(text), text);
        return number.isAmbiguous() ? "open" : number.needsDot() ? "dot" : number.needsComma() ? "comma" : "nothing";
    }

    @Test
    void whatACellSaysAboutTheDecimalMark() {
        assertEquals("open", evidence("1.234"));
        assertEquals("open", evidence("12,345"));
        assertEquals("comma", evidence("1.234,5"));
        assertEquals("dot", evidence("1,234.5"));
        assertEquals("comma", evidence("1.234.567"));
        assertEquals("dot", evidence("0.123"));
        assertEquals("dot", evidence("1234.567"));
        assertEquals("comma", evidence("5,1"));
        assertEquals("comma", evidence("1 234,567"));
        assertEquals("nothing", evidence("1234"));
        assertEquals("nothing", evidence("1 234"));
    }
}
