/**
 * Documents as PDF: archival (PDF/A-3a), accessible (PDF/UA-1), the same bytes for the same document. OpenPDF writes the
 * file; layout and tagging are ours, because it tags nothing by itself. The only package that knows OpenPDF.
 */
package eu.meuse.reports.pdf;
