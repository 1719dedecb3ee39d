package eu.meuse.reports.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SmallMultiples;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    static Stream<ChartSpec> charts() {
        return ChartSpecimens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsDrawnOutsideThePicture(ChartSpec chart) {
        int margin = 40;
        for (double width : new double[] {300, 499, 800}) {
            Picture picture = Pictures.of(chart, width);
            BufferedImage image = new BufferedImage((int) Math.ceil(picture.width()) + 2 * margin,
                    (int) Math.ceil(picture.height()) + 2 * margin, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(margin, margin);
            picture.draw(graphics);
            assertEquals(List.of(), strayDots(image, margin - 2), chart.about().slug() + " at " + width);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLiesOnAnother(ChartSpec chart) throws Exception {
        List<SvgTexts.Text> texts = SvgTexts.of(new ChartSheet(chart, "note").svg());
        for (int i = 0; i < texts.size(); i++) {
            for (SvgTexts.Text other : texts.subList(i + 1, texts.size())) {
                assertTrue(!texts.get(i).touches(other), texts.get(i) + " lies on " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyGapIsSaidInWords(ChartSpec chart) throws Exception {
        String all = String.join(" ", SvgTexts.of(new ChartSheet(chart, "").svg()).stream()
                .map(SvgTexts.Text::text).toList());
        for (String gap : ChartSpecimens.gaps(chart)) {
            assertTrue(all.contains(gap), gap + " is not in " + all);
        }
    }

    @Test
    void hiddenBarHasAWordAndNoBar() throws Exception {
        byte[] svg = new ChartSheet(ChartSpecimens.hidden(3), "").svg();
        assertEquals(3, SvgTexts.of(svg).stream().filter(text -> text.text().equals("hidden")).count());
        assertEquals(List.of(), SvgTexts.barLengths(svg));
    }

    @Test
    void barsAreAsLongAsTheirValues() throws Exception {
        List<Double> lengths = SvgTexts.barLengths(new ChartSheet(ChartSpecimens.values(10, 5, -2.5, 0), "").svg());
        assertEquals(2.0, lengths.get(0) / lengths.get(1), 0.001);
        assertEquals(4.0, lengths.get(0) / lengths.get(2), 0.001);
    }

    @Test
    void partsOfAWholeStandOnAllOfIt() throws Exception {
        HorizontalBars chart = new HorizontalBars(new ChartSpec.About("parts", "t", "s", "a"),
                List.of(HorizontalBars.Bar.of("A", Mark.of(0.25, "25 %")), HorizontalBars.Bar.of("B", Mark.of(0.005, "0.5 %"))), 1);
        List<Double> lengths = SvgTexts.barLengths(new ChartSheet(chart, "").svg());
        assertEquals(lengths.get(0) / 4, lengths.get(1), 0.01);
        assertEquals(lengths.get(2) / 200, lengths.get(3), 0.01);
    }

    @Test
    void signsOfSmallChartsAreExplainedOnceAndNotListedByName() throws Exception {
        List<Mark> marks = List.of(Mark.of(3, "3"), Mark.gap("nothing received"), Mark.gap("no data"), Mark.gap("nothing received"));
        SmallMultiples chart = new SmallMultiples(new ChartSpec.About("gaps", "t", "s", "a"), List.of("Q1", "Q2", "Q3", "Q4"),
                List.of(new SmallMultiples.Panel("North", marks), new SmallMultiples.Panel("South", marks)),
                new Axis(List.of(new Axis.Tick(0, "0"), new Axis.Tick(5, "5"))));
        List<String> texts = SvgTexts.of(new ChartSheet(chart, "").svg()).stream().map(SvgTexts.Text::text).toList();
        assertEquals(1, Collections.frequency(texts, "nothing received"));
        assertEquals(1, Collections.frequency(texts, "no data"));
        assertEquals(1, Collections.frequency(texts, "South"));
    }

    @Test
    void everySheetCarriesTheNote() throws Exception {
        for (ChartSpec chart : ChartSpecimens.all()) {
            assertTrue(SvgTexts.of(new ChartSheet(chart, "Invented data").svg()).stream()
                    .anyMatch(text -> text.text().equals("Invented data")));
        }
    }

    @Test
    void sameChartSameBytes() {
        Locale locale = Locale.getDefault();
        try {
            for (ChartSpec chart : ChartSpecimens.all()) {
                Locale.setDefault(Locale.ENGLISH);
                byte[] svg = new ChartSheet(chart, "n").svg();
                byte[] png = new ChartSheet(chart, "n").png();
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertArrayEquals(svg, new ChartSheet(chart, "n").svg());
                assertArrayEquals(png, new ChartSheet(chart, "n").png());
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void pngIsReadByOthersInItsSizeAndColours() throws IOException {
        ChartSheet sheet = new ChartSheet(ChartSpecimens.values(3, 2), "");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(sheet.png()));
        assertEquals(2 * sheet.width(), image.getWidth());
        assertEquals(2 * sheet.height(), image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
        long blue = dots(image, 0xFF0B3C6F);
        assertTrue(blue > 10_000, "dots of the bars: " + blue);
    }

    private static long dots(BufferedImage image, int colour) {
        return Arrays.stream(all(image)).filter(dot -> dot == colour).count();
    }

    private static List<String> strayDots(BufferedImage image, int margin) {
        int[] dots = all(image);
        List<String> stray = new ArrayList<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside = x >= margin && x < image.getWidth() - margin
                        && y >= margin && y < image.getHeight() - margin;
                if (!inside && dots[y * image.getWidth() + x] != 0xFFFFFFFF) {
                    stray.add(x + "," + y);
                }
            }
        }
        return stray;
    }

    private static int[] all(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
