/** What may be published of figures that count people, and what must be withheld to protect them. */
package eu.meuse.disclosure;
