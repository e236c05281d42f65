/** Who may reach a servlet or a filter. */
package com.atlassian.annotations.security;
