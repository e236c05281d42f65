/**
 * Atlassian's profiling types as far as Active Objects calls them; they measure nothing. Add-ons do
 * not see them.
 */
package com.atlassian.util.profiling;
