package org.chancery.spark;

import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;

/** What is a fault of one record, and what is one of the executor or of the program as it is installed. */
final class Faults {

    /** What to do about a record on which the program itself fails. */
    static final String NEXT_STEP = "Read it alone with chancery read, and report it.";

    private static final int PLACES = 3;

    private Faults() {}

    /**
     * Throws the fault on unless it can be put down to the record: a class that is missing, a damaged virtual machine or a task that
     * is to end would be there for the next record as well.
     */
    static void rethrowIfNotOfTheRecord(Throwable fault) {
        TaskContext task = TaskContext.get();
        boolean ending = fault instanceof InterruptedException
                || fault instanceof TaskKilledException
                || (task != null && task.isInterrupted());
        boolean installed = fault instanceof LinkageError || fault instanceof InternalError || fault instanceof UnknownError;
        if (ending || installed) {
            throw Faults.<RuntimeException>sneaky(fault);
        }
    }

    /** Where and how it failed, in one sentence. */
    static String reason(Throwable fault) {
        StringBuilder reason = new StringBuilder("The program failed on it (").append(fault);
        StackTraceElement[] trace = fault.getStackTrace();
        for (int i = 0; i < Math.min(PLACES, trace.length); i++) {
            reason.append(i == 0 ? "; " : " < ").append(trace[i].getFileName()).append(':').append(trace[i].getLineNumber());
        }
        return reason.append(").").toString();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable fault) throws T {
        throw (T) fault;
    }
}
