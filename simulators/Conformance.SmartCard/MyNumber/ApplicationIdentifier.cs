namespace Conformance.SmartCard.MyNumber;

/// <summary>An application of the My Number Card: its AID (DF name) and what it is called (facts/card.md 1.1).</summary>
public sealed class ApplicationIdentifier
{
    /// <summary>公的個人認証AP: certificates and keys.</summary>
    public static readonly ApplicationIdentifier Jpki = new("D392F000260100000001", "公的個人認証AP", "JPKI application");

    /// <summary>券面事項入力補助AP: number and four attributes as text.</summary>
    public static readonly ApplicationIdentifier InputSupport = new("D3921000310001010408", "券面事項入力補助AP", "card face input support application");

    /// <summary>券面事項確認AP: what is printed on the card, as images.</summary>
    public static readonly ApplicationIdentifier CardFace = new("D3921000310001010402", "券面事項確認AP", "card face verification application");

    /// <summary>住基AP: the resident register's.</summary>
    public static readonly ApplicationIdentifier Resident = new("D3921000310001010401", "住基AP", "resident register application");

    /// <summary>共通カードAP: the card's serial number, municipality and expiry.</summary>
    public static readonly ApplicationIdentifier Common = new("D3921000310001010100", "共通カードAP", "common card application");

    /// <summary>The GlobalPlatform issuer security domain, current after power-on.</summary>
    public static readonly ApplicationIdentifier IssuerSecurityDomain = new("A0000001510000", "発行者セキュリティドメイン", "issuer security domain");

    private readonly byte[] _aid;

    private ApplicationIdentifier(string aid, string japanese, string english)
    {
        _aid = Convert.FromHexString(aid);
        Japanese = japanese;
        English = english;
    }

    /// <summary>All six, the one that is current after power-on first.</summary>
    public static IReadOnlyList<ApplicationIdentifier> All { get; } =
        [IssuerSecurityDomain, Jpki, InputSupport, CardFace, Resident, Common];

    /// <summary>The DF name, 7 or 10 bytes.</summary>
    public ReadOnlyMemory<byte> Aid => _aid;

    /// <summary>The name in Japanese; official but for the issuer security domain, which has none.</summary>
    public string Japanese { get; }

    /// <summary>The name in English, ours.</summary>
    public string English { get; }

    /// <summary>The application of that whole DF name, or null.</summary>
    public static ApplicationIdentifier? Find(ReadOnlySpan<byte> aid)
    {
        foreach (var application in All)
        {
            if (aid.SequenceEqual(application._aid))
            {
                return application;
            }
        }

        return null;
    }

    /// <summary>The DF name in hexadecimal and the English name.</summary>
    public override string ToString() => $"{Convert.ToHexString(_aid)} {English}";
}
