using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Defects;

/// <summary>What a defect may go by: the current application, what was verified, and notes of its own.</summary>
public sealed class DefectMemory(HolderSecrets secrets)
{
    private static readonly string AtPowerOn = Convert.ToHexString(DfNames.Of(Df.PowerOn));

    /// <summary>The DF name that was selected last, in hexadecimal.</summary>
    public string Application { get; private set; } = AtPowerOn;

    /// <summary>P2 of every VERIFY that succeeded since this card was new, behind the name of its application.</summary>
    public HashSet<string> EverVerified { get; } = [];

    /// <summary>The same since the last selection or reset.</summary>
    public HashSet<string> Verified { get; } = [];

    /// <summary>P1 of reads that were answered once.</summary>
    public HashSet<byte> Kept { get; } = [];

    /// <summary>How often something happened.</summary>
    public int Count { get; set; }

    /// <summary>What a reset does to <see cref="Kept"/>: true keeps it over a reset and loses it with a selection, false the other way round.</summary>
    public bool KeepsOverReset { get; set; }

    /// <summary>True since a reset that no other selection followed.</summary>
    public bool AfterReset { get; private set; }

    /// <summary>The characters of a secret.</summary>
    internal byte[] Secret(string name) => secrets.Find(name) ?? [];

    internal void Restart()
    {
        Verified.Clear();
        Application = AtPowerOn;
        AfterReset = true;
        if (!KeepsOverReset)
        {
            Kept.Clear();
        }
    }

    internal void Follow(byte[] command, byte[] answer)
    {
        if (answer is not [0x90, 0x00] || command[0] != 0)
        {
            return;
        }

        if (command is [_, 0xA4, 0x04, _, > 0, ..] && command.Length >= 5 + command[4])
        {
            Verified.Clear();
            Application = Convert.ToHexString(command.AsSpan(5, command[4]));
            if (KeepsOverReset && !AfterReset)
            {
                Kept.Clear();
            }

            AfterReset = false;
        }
        else if (command is [_, 0x20, 0x00, >= 0x80, ..] && command.Length > 5)
        {
            Verified.Add(Application + command[3].ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            EverVerified.UnionWith(Verified);
        }
    }
}
