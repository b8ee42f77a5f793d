/** The plain values all features speak: periods, pages, and the three kinds of "no". */
package org.ninefold.kernel;
