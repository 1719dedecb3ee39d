/** Spreadsheets: workbooks written row by row, the same rows to the same bytes. No cell is ever a formula. */
package eu.meuse.reports.workbook;
