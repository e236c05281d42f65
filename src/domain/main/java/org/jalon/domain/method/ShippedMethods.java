package org.jalon.domain.method;

import java.util.List;

/** Port: the texts of the method files the add-on brings along, smallest method first. */
public interface ShippedMethods {
    List<String> texts();
}
