namespace PCSC;

/// <summary>Transmission protocols.</summary>
[Flags]
public enum SCardProtocol
{
    Unset = 0,
    T0 = 1,
    T1 = 2,
    Raw = 4,
    T15 = 8,
    Any = 3,
}
