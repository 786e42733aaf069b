namespace Conformance.Certification.Issuing;

/// <summary>The ids of the reasons for which no certificate is issued.</summary>
public static class RefusalIds
{
    /// <summary>The way to the device is not set up right.</summary>
    public const string SetUpWrong = "set-up-wrong";

    /// <summary>The run did not come to its end, or what was kept of it is not whole.</summary>
    public const string Unfinished = "unfinished";

    /// <summary>A requirement is not met.</summary>
    public const string RequirementFailed = "requirement-failed";

    /// <summary>The device never came to the decision about a MUST.</summary>
    public const string MustNotTestable = "must-not-testable";

    /// <summary>A check had failed when the bench was killed: that the scenario is done again makes no good of it.</summary>
    public const string FailedBeforeInterruption = "failed-before-interruption";

    /// <summary>The bench broke.</summary>
    public const string HarnessFault = "harness-fault";

    /// <summary>Nothing was proven of the device.</summary>
    public const string NothingProven = "nothing-proven";

    /// <summary>A waiver's last day is over.</summary>
    public const string WaiverPastItsDay = "waiver-past-its-day";

    /// <summary>A waiver excuses what needs no excuse.</summary>
    public const string WaiverUnneeded = "waiver-unneeded";

    /// <summary>The bench did not pass what is good, or did not catch what is bad.</summary>
    public const string BenchUnqualified = "bench-unqualified";

    /// <summary>There was no scenario that had to fail.</summary>
    public const string CanaryMissing = "canary-missing";

    /// <summary>The scenario that had to fail did not.</summary>
    public const string CanaryPassed = "canary-passed";

    /// <summary>The device, or its profile, is another one than at the beginning.</summary>
    public const string DeviceChanged = "device-changed";

    /// <summary>The folder for the bundle holds something already.</summary>
    public const string OutNotEmpty = "out-not-empty";

    /// <summary>Those that say something of the device; all others say that the bench could not judge it.</summary>
    public static IReadOnlyList<string> OfDevice { get; } = [RequirementFailed, FailedBeforeInterruption, MustNotTestable, NothingProven, WaiverPastItsDay, WaiverUnneeded];
}
