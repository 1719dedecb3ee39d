/** Numbers under which registers and tax offices know organisations: recognised, checked by their check digits, comparable. */
package eu.meuse.identity.numbers;
