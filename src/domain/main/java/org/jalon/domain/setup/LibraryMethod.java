package org.jalon.domain.setup;

import org.jalon.domain.exchange.Node;
import org.jalon.domain.method.Method;

/**
 * A method there is to choose.
 *
 * @param own whether a PMO keeps it, so that it may be changed
 * @param text its file as it was given
 * @param file the same as a tree
 */
public record LibraryMethod(Method method, boolean own, String text, Node.ObjectNode file) {}
