package org.ninefold.architecture.broken.segment;

import org.dhatim.fastexcel.Workbook;

/** Broken: a library that belongs to other packages. */
public class Sheet {
    Workbook workbook;
}
