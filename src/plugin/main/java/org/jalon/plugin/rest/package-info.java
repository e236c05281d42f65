/** REST resources: parse, one use case, map the outcome. Records are what the JSON looks like. */
package org.jalon.plugin.rest;
