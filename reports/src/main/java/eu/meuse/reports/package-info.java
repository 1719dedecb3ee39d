/**
 * The pack: from the results bundle to every file that is handed out.
 */
package eu.meuse.reports;
