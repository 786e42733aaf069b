namespace PCSC;

/// <summary>What happens to the card at the end or at a reconnection.</summary>
public enum SCardReaderDisposition
{
    Leave = 0,
    Reset = 1,
    Unpower = 2,
    Eject = 3,
}
