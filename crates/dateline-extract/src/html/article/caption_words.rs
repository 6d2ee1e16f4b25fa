//! Words by which pages mark what stands below a picture.
//!
//! Comes in: nothing. Goes out: tables in byte order, for exact words of class names and ids (two neighbours may stand
//! together), and for tags.

/// Words of class names and ids for captions.
pub(super) const CAPTION: &[&str] = &[
    "bildtext",
    "bildunterschrift",
    "caption",
    "captions",
    "captiontext",
    "cutline",
    "didascalia",
    "figcaption",
    "figurecaption",
    "imagecaption",
    "imagedescription",
    "imagetext",
    "legend",
    "legende",
    "mediacaption",
    "mediadescription",
    "photocaption",
    "photodescription",
    "piefoto",
    "piefotos",
];

/// Words of class names and ids for who made the picture.
pub(super) const CREDIT: &[&str] = &[
    "copyright",
    "credit",
    "credits",
    "fotograf",
    "imagecredit",
    "imagesource",
    "photocredit",
    "photographer",
];

/// Tags of what has a caption.
pub(super) const IMAGES: &[&str] = &["amp-img", "iframe", "img", "picture", "video"];

/// Words of class names and ids for what holds a picture.
pub(super) const FRAMES: &[&str] = &["bild", "figure", "foto", "image", "img", "photo", "picture"];
