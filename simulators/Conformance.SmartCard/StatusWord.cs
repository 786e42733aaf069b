namespace Conformance.SmartCard;

/// <summary>The two trailer bytes SW1 SW2 of a response APDU (ISO/IEC 7816-4, 5.6). The default value 0000 is no valid status word.</summary>
public readonly record struct StatusWord(ushort Value)
{
    /// <summary>9000: the command was carried out.</summary>
    public static readonly StatusWord Success = new(0x9000);

    /// <summary>66F1: the security environment is not configured (80 AE in an application without secure messaging, facts/card.md 2.6).</summary>
    public static readonly StatusWord SecurityEnvironmentNotConfigured = new(0x66F1);

    /// <summary>6700: wrong length.</summary>
    public static readonly StatusWord WrongLength = new(0x6700);

    /// <summary>6881: logical channel not supported.</summary>
    public static readonly StatusWord ChannelNotSupported = new(0x6881);

    /// <summary>6882: secure messaging not supported.</summary>
    public static readonly StatusWord SecureMessagingNotSupported = new(0x6882);

    /// <summary>6981: command incompatible with the file structure.</summary>
    public static readonly StatusWord IncompatibleWithFile = new(0x6981);

    /// <summary>6982: security status not satisfied.</summary>
    public static readonly StatusWord SecurityStatusNotSatisfied = new(0x6982);

    /// <summary>6984: the referenced key is blocked (JICSAP; facts/card.md 2.6).</summary>
    public static readonly StatusWord ReferenceBlocked = new(0x6984);

    /// <summary>6985: conditions of use not satisfied.</summary>
    public static readonly StatusWord ConditionsNotSatisfied = new(0x6985);

    /// <summary>6986: command not allowed, no current EF.</summary>
    public static readonly StatusWord NoCurrentFile = new(0x6986);

    /// <summary>6987: the secure messaging object that the command needs is missing.</summary>
    public static readonly StatusWord SecureMessagingObjectMissing = new(0x6987);

    /// <summary>6988: the secure messaging object is wrong.</summary>
    public static readonly StatusWord SecureMessagingObjectWrong = new(0x6988);

    /// <summary>69FC: secure messaging asked for without a session (facts/card.md 2.1).</summary>
    public static readonly StatusWord NoSecureSession = new(0x69FC);

    /// <summary>6A80: wrong data field.</summary>
    public static readonly StatusWord WrongData = new(0x6A80);

    /// <summary>6A81: function not supported.</summary>
    public static readonly StatusWord FunctionNotSupported = new(0x6A81);

    /// <summary>6A82: file or application not found.</summary>
    public static readonly StatusWord FileNotFound = new(0x6A82);

    /// <summary>6A83: record not found.</summary>
    public static readonly StatusWord RecordNotFound = new(0x6A83);

    /// <summary>6A86: incorrect P1-P2.</summary>
    public static readonly StatusWord WrongParameters = new(0x6A86);

    /// <summary>6A88: referenced data not found.</summary>
    public static readonly StatusWord ReferenceNotFound = new(0x6A88);

    /// <summary>6B00: offset outside the EF.</summary>
    public static readonly StatusWord OffsetOutsideFile = new(0x6B00);

    /// <summary>6D00: instruction not supported.</summary>
    public static readonly StatusWord InstructionNotSupported = new(0x6D00);

    /// <summary>6E00: class not supported.</summary>
    public static readonly StatusWord ClassNotSupported = new(0x6E00);

    /// <summary>6F00: no precise diagnosis.</summary>
    public static readonly StatusWord InternalError = new(0x6F00);

    /// <summary>SW1.</summary>
    public byte Sw1 => (byte)(Value >> 8);

    /// <summary>SW2.</summary>
    public byte Sw2 => (byte)(Value & 0xFF);

    /// <summary>True for 9000 alone.</summary>
    public bool IsSuccess => Value == 0x9000;

    /// <summary>x of 63Cx, the tries left of a reference; null for every other status word.</summary>
    public int? TriesLeft => (Value & 0xFFF0) == 0x63C0 ? Value & 0x0F : null;

    /// <summary>63Cx with <paramref name="tries"/> left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 15: one half-byte holds the counter.</exception>
    public static StatusWord WithTriesLeft(int tries)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tries, 15);
        return new((ushort)(0x63C0 | tries));
    }

    /// <summary>Four upper-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
