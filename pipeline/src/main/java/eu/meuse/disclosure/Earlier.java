package eu.meuse.disclosure;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.Map;

/**
 * What has been published of a quarter before.
 *
 * @param figures as they were computed then
 * @param published of them
 * @param cards id to card, of the indicators as they were then: what they counted is known by their formulas, whatever they are called now
 */
public record Earlier(Quarter quarter, List<FigureRow> figures, List<FigureRow> published, Map<String, IndicatorCard> cards) {}
