namespace PCSC;

/// <summary>What GetStatus tells about an open card.</summary>
[Flags]
public enum SCardState
{
    Unknown = 1,
    Absent = 2,
    Present = 4,
    Swallowed = 8,
    Powered = 16,
    Negotiable = 32,
    Specific = 64,
}
