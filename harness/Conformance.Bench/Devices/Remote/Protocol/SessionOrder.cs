namespace Conformance.Bench.Devices.Remote;

/// <summary>Begins a session: one scenario at one desk. It ends the session before, if there is one.</summary>
/// <param name="Version">The version of the protocol that the bench speaks.</param>
/// <param name="Now">The time at the desk, UTC; heeded by an adapter that offers the clock.</param>
/// <param name="Seed">For a device that shuffles by a seed.</param>
/// <param name="Institution">The institution's code, 10 digits (facts/eligibility.md 1.4).</param>
/// <param name="Centre">Where the bench's centre is; null when the device asks one of its own.</param>
/// <param name="Face">The bench's folder "face"; null when the device's terminal has its own.</param>
/// <param name="Asks">What the terminal is set to ask; null for surgery, diagnosis, medicines and checkups.</param>
internal sealed record SessionOrder(int Version, string Now, int Seed, string Institution, string? Centre, string? Face, IReadOnlyList<string>? Asks = null);
