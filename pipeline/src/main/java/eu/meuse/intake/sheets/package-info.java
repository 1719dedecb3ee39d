/** Workbooks: from the parts of an XLSX file to rows of cells, as the spreadsheet shows them. */
package eu.meuse.intake.sheets;
