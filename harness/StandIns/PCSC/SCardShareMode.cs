namespace PCSC;

/// <summary>Who else may use the card meanwhile.</summary>
public enum SCardShareMode
{
    Exclusive = 1,
    Shared = 2,
    Direct = 3,
}
