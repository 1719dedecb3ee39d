/**
 * The page: blocks as HTML in one file, with its own style, script and pictures, and nothing from anywhere else.
 */
package eu.meuse.reports.web;
