package org.jalon.host.rest;

import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.ws.rs.ext.ContextResolver;

/**
 * JSON as REST v2 reads and writes it: plain Jackson 2, unknown fields refused, {@code Date} in
 * milliseconds.
 */
final class RestJson implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
