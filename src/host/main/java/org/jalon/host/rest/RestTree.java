package org.jalon.host.rest;

import org.glassfish.jersey.server.ResourceConfig;

import java.util.List;

/**
 * Resources of the product itself, not yet serving.
 *
 * @param paths below {@code /rest}, such as {@code /api/2}
 */
public record RestTree(List<String> paths, ResourceConfig resources) {}
