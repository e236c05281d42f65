package org.jalon.domain.method;

import java.util.List;

/** Port: the texts of the method files a PMO keeps as its own, unique by code. */
public interface KeptMethods {
    /** All texts, by code. */
    List<String> texts();

    /** Adds or replaces the file of that code; joins the running unit of work. */
    void save(MethodCode code, String text);

    /** Forgets the file of that code if there is one; joins the running unit of work. */
    void remove(MethodCode code);
}
