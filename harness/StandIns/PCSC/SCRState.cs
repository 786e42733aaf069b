namespace PCSC;

/// <summary>What GetStatusChange tells about a reader and its card.</summary>
[Flags]
public enum SCRState
{
    Unaware = 0,
    Ignore = 1,
    Changed = 2,
    Unknown = 4,
    Unavailable = 8,
    Empty = 16,
    Present = 32,
    AtrMatch = 64,
    Exclusive = 128,
    InUse = 256,
    Mute = 512,
    Unpowered = 1024,
}
