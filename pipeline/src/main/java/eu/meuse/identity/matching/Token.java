package eu.meuse.identity.matching;

/** A word of a name in the one form for all its spellings and languages. */
record Token(TokenKind kind, String text) {}
