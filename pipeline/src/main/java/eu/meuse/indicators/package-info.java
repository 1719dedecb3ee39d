/**
 * Figures from facts: {@link eu.meuse.indicators.IndicatorEngine} reads each fact table once for all indicators, all
 * breakdowns and both scopes, and says of every figure how complete its sources are.
 */
package eu.meuse.indicators;
