package io.fairlead.app;

/** How many replicas of a tier run: a fixed number, or a range within which the cluster decides. */
public sealed interface Scaling {
    /**
     * A fixed number.
     *
     * @param replicas zero or more
     */
    record Fixed(int replicas) implements Scaling {
        /**
         * A valid number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Fixed {
            if (replicas < 0) {
                throw new IllegalArgumentException(replicas + " is not a number of replicas: use 0 or more");
            }
        }

        @Override
        public String toString() {
            return "replicas(" + replicas + ")";
        }
    }

    /**
     * A range, steered by the CPU use relative to the request (HorizontalPodAutoscaler).
     *
     * @param minimum at least 1
     * @param maximum not below the minimum
     * @param cpuPercent the average that is aimed at, 1 or more
     */
    record Autoscaled(int minimum, int maximum, int cpuPercent) implements Scaling {
        /**
         * A valid range.
         *
         * @throws IllegalArgumentException if the range is empty, the minimum below 1, or the percentage below 1
         */
        public Autoscaled {
            if (minimum < 1 || maximum < minimum) {
                throw new IllegalArgumentException("cannot scale from " + minimum + " to " + maximum
                        + " replicas: use a minimum of 1 or more, and a maximum not below it");
            }
            if (cpuPercent < 1) {
                throw new IllegalArgumentException("cannot aim at " + cpuPercent + " % CPU: use 1 or more");
            }
        }

        @Override
        public String toString() {
            return "autoscale(" + minimum + ", " + maximum + ", " + cpuPercent + ")";
        }
    }

    /**
     * The number of replicas that there are at least.
     *
     * @return the fixed number, or the minimum of the range
     */
    default int atLeast() {
        return this instanceof Autoscaled range ? range.minimum() : ((Fixed) this).replicas();
    }

    /**
     * The number of replicas that there are at most.
     *
     * @return the fixed number, or the maximum of the range
     */
    default int atMost() {
        return this instanceof Autoscaled range ? range.maximum() : ((Fixed) this).replicas();
    }
}
